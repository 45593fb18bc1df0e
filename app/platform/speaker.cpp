// platform/speaker.cpp
//
// ALSA, in a thread of its own: opening a device may take a while, and writing to it waits.
#include "platform/speaker.hpp"

#include "platform/ring_tone.hpp"

#include <alsa/asoundlib.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stop_token>
#include <utility>

namespace tegenover::platform {

namespace {

constexpr unsigned int latency_microseconds = 120'000;
constexpr std::size_t piece = samples_per_second / 20;

struct CloseDevice {
    void operator()(snd_pcm_t* device) const
    {
        snd_pcm_drop(device);
        snd_pcm_close(device);
        snd_config_update_free_global();
    }
};
using Device = std::unique_ptr<snd_pcm_t, CloseDevice>;

// ALSA writes its troubles to stderr unless it is given something else to do with them.
void say_nothing(const char*, int, const char*, int, const char*, ...) {}

Device open_device()
{
    snd_lib_error_set_handler(say_nothing);
    snd_pcm_t* opened = nullptr;
    if (snd_pcm_open(&opened, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0) return nullptr;
    Device device(opened);
    const bool usable =
        snd_pcm_set_params(device.get(), SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                           samples_per_second, 1, latency_microseconds) >= 0;
    return usable ? std::move(device) : nullptr;
}

// Whether the device took the samples, if need be after being woken up once.
bool write_piece(snd_pcm_t* device, const std::int16_t* samples, std::size_t count)
{
    const auto written = snd_pcm_writei(device, samples, count);
    return written >= 0 || snd_pcm_recover(device, static_cast<int>(written), 1) >= 0;
}

void play(const std::stop_token& stop, const std::vector<std::int16_t>& samples)
{
    const Device device = open_device();
    if (!device) return;
    for (std::size_t at = 0; !stop.stop_requested();) {
        const auto count = std::min(piece, samples.size() - at);
        if (!write_piece(device.get(), samples.data() + at, count)) return;
        at = (at + count) % samples.size();
    }
}

} // namespace

void Speaker::repeat(std::vector<std::int16_t> samples)
{
    if (asked_to_play_ || samples.empty()) return;
    asked_to_play_ = true;
    player_ = std::jthread(
        [sound = std::move(samples)](const std::stop_token& stop) { play(stop, sound); });
}

void Speaker::stop()
{
    asked_to_play_ = false;
    player_.request_stop();
}

} // namespace tegenover::platform
