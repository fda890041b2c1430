#include <cstring>

/// Stands in for a speech engine: the four calls of Vosk's C interface. It "hears" how many samples came, and
/// takes any model but one called "other".
extern "C" {

void* vosk_model_new(const char* folder) {
    static int model = 0;
    return std::strcmp(folder, "other") == 0 ? nullptr : &model;
}

static int heard = 0;

void* vosk_recognizer_new(void* model, float rate) {
    heard = 0;
    return rate == 16000.0F ? model : nullptr;
}

int vosk_recognizer_accept_waveform(void*, const char*, int length) {
    heard = length / 2;
    return 1;
}

const char* vosk_recognizer_final_result(void*) {
    if (heard == 0) {
        return "{\"text\" : \"\"}";
    }
    return heard > 16000 ? "{\"text\" : \"दो सिलाई मशीन\"}" : "{\"text\" : \"two sewing machines\"}";
}
}
