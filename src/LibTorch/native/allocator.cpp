// A caching allocator for CPU tensors. Freed blocks wait in a list of their size class: without it a large block goes back
// to the kernel at every free and its pages fault in again at the next allocation.
#include "shim.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>

namespace dl {
namespace {

constexpr size_t kAlignment = 64;
constexpr size_t kClasses = 256;

// Sits in front of the data, one alignment unit long.
struct Header {
  size_t size_class;
  size_t bytes;
  Header* next;
};
static_assert(sizeof(Header) <= kAlignment, "the header must fit in front of aligned data");

// Four classes for each power of two: at most a quarter of a block is unused.
size_t size_class(size_t bytes) {
  size_t units = (bytes + kAlignment - 1) / kAlignment;
  if (units <= 4) return units == 0 ? 0 : units - 1;
  int log = 63 - __builtin_clzll(units - 1);
  return static_cast<size_t>(log - 2) * 4 + ((units - 1) >> (log - 2));
}

size_t class_bytes(size_t index) {
  if (index < 4) return (index + 1) * kAlignment;
  size_t log = index / 4 + 1;
  return ((index % 4 + 4 + 1) << (log - 2)) * kAlignment;
}

struct Pool {
  std::mutex mutex;
  Header* free = nullptr;
};

std::array<Pool, kClasses> pools;
std::atomic<int64_t> live_bytes{0}, peak_bytes{0}, cached_bytes{0}, live_blocks{0};
int64_t cache_limit = 0;

void trim() {
  for (auto& pool : pools) {
    std::lock_guard<std::mutex> lock(pool.mutex);
    while (pool.free) {
      auto header = pool.free;
      pool.free = header->next;
      cached_bytes -= static_cast<int64_t>(header->bytes);
      std::free(header);
    }
  }
}

Header* take(size_t index) {
  auto& pool = pools[index];
  std::lock_guard<std::mutex> lock(pool.mutex);
  auto header = pool.free;
  if (header) {
    pool.free = header->next;
    cached_bytes.fetch_sub(static_cast<int64_t>(header->bytes), std::memory_order_relaxed);
  }
  return header;
}

Header* fresh(size_t index) {
  size_t bytes = class_bytes(index);
  void* memory = nullptr;
  if (posix_memalign(&memory, kAlignment, bytes + kAlignment) != 0) {
    trim();
    if (posix_memalign(&memory, kAlignment, bytes + kAlignment) != 0) {
      throw std::runtime_error("not enough memory for a tensor of " + std::to_string(bytes >> 20) + " MiB");
    }
  }
  auto header = static_cast<Header*>(memory);
  header->size_class = index;
  header->bytes = bytes;
  return header;
}

void release(void* data) {
  if (!data) return;
  auto header = reinterpret_cast<Header*>(static_cast<char*>(data) - kAlignment);
  auto bytes = static_cast<int64_t>(header->bytes);
  live_bytes.fetch_sub(bytes, std::memory_order_relaxed);
  live_blocks.fetch_sub(1, std::memory_order_relaxed);
  if (cached_bytes.load(std::memory_order_relaxed) + bytes > cache_limit) {
    std::free(header);
    return;
  }
  cached_bytes.fetch_add(bytes, std::memory_order_relaxed);
  auto& pool = pools[header->size_class];
  std::lock_guard<std::mutex> lock(pool.mutex);
  header->next = pool.free;
  pool.free = header;
}

struct CachingAllocator final : c10::Allocator {
#if DL_TORCH_AT_LEAST(2, 3)
  c10::DataPtr allocate(size_t bytes) override {
    return make(bytes);
  }
#else
  c10::DataPtr allocate(size_t bytes) const override {
    return make(bytes);
  }
#endif
#if DL_TORCH_AT_LEAST(2, 2)
  void copy_data(void* target, const void* source, std::size_t count) const override {
    std::memcpy(target, source, count);
  }
#endif
  c10::DeleterFnPtr raw_deleter() const override {
    return &release;
  }

  static c10::DataPtr make(size_t bytes) {
    void* data = nullptr;
    if (bytes > 0) {
      TORCH_CHECK(bytes < (size_t{1} << 62), "a tensor of ", bytes, " bytes does not fit in memory");
      auto index = size_class(bytes);
      auto header = take(index);
      if (!header) header = fresh(index);
      auto live = live_bytes.fetch_add(static_cast<int64_t>(header->bytes), std::memory_order_relaxed) + static_cast<int64_t>(header->bytes);
      live_blocks.fetch_add(1, std::memory_order_relaxed);
      auto peak = peak_bytes.load(std::memory_order_relaxed);
      while (live > peak && !peak_bytes.compare_exchange_weak(peak, live, std::memory_order_relaxed)) {
      }
      data = reinterpret_cast<char*>(header) + kAlignment;
    }
    return {data, data, &release, c10::Device(c10::DeviceType::CPU)};
  }
};

}  // namespace
}  // namespace dl

using namespace dl;

// Registers the allocator; `limit` bounds the bytes that wait for reuse.
DL_API int32_t dl_memory_use_cache(int64_t limit) {
  return guard([&] {
    cache_limit = limit;
    static CachingAllocator allocator;
    c10::SetCPUAllocator(&allocator, 1);
  });
}

// Bytes in tensors, their peak, bytes waiting for reuse, blocks in tensors. All zero without the cache.
DL_API void dl_memory_statistics(int64_t* four) {
  four[0] = live_bytes;
  four[1] = peak_bytes;
  four[2] = cached_bytes;
  four[3] = live_blocks;
}

DL_API void dl_memory_trim() {
  trim();
}
