#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace sakhi::explain {

/// Doubles on a 64-byte line, for whole-register loads; zero at first, and zero again after resize().
class AlignedDoubles {
public:
    AlignedDoubles() = default;
    explicit AlignedDoubles(std::size_t count) { resize(count); }

    void resize(std::size_t count) {
        m_data.reset(count == 0 ? nullptr : new (std::align_val_t{64}) double[count]());
        m_size = count;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] double* data() { return m_data.get(); }
    [[nodiscard]] const double* data() const { return m_data.get(); }
    double& operator[](std::size_t i) { return m_data[i]; }
    double operator[](std::size_t i) const { return m_data[i]; }

private:
    struct Free {
        void operator()(double* data) const { ::operator delete[](data, std::align_val_t{64}); }
    };
    std::unique_ptr<double[], Free> m_data;
    std::size_t m_size{0};
};

}  // namespace sakhi::explain
