// exp, sigmoid and tanh of several numbers at once, within 2 units in the last place; a NaN stays a NaN. The polynomials are
// those of Cephes (S. Moshier, 1992).
#pragma once

#include "kernels.h"

namespace dl {

constexpr int kLanes = 16;
using Floats = Lanes<float, kLanes>;
using Ints = Lanes<int32_t, kLanes>;

DL_WIDE_BEGIN

DL_INLINE Floats all(float value) {
  return value - Floats{};
}

DL_INLINE Floats exp(Floats x) {
  x = x < -87.0f ? all(-87.0f) : x;
  x = x > 88.0f ? all(88.0f) : x;
  constexpr float round = 12582912.0f;  // 1.5 * 2^23: what is added to it loses its fraction
  Floats shifted = x * 1.44269504088896341f + round;
  Floats n = shifted - round;
  x = x - n * 0.693359375f + n * 2.12194440e-4f;
  Floats p = all(1.9875691500e-4f);
  p = p * x + 1.3981999507e-3f;
  p = p * x + 8.3334519073e-3f;
  p = p * x + 4.1665795894e-2f;
  p = p * x + 1.6666665459e-1f;
  p = p * x + 5.0000001201e-1f;
  p = p * x * x + x + 1.0f;
  Ints exponent = reinterpret_cast<const Ints&>(shifted) << 23;
  Ints scaled = reinterpret_cast<const Ints&>(p) + exponent;
  return reinterpret_cast<const Floats&>(scaled);
}

DL_INLINE Floats sigmoid(Floats x) {
  return 1.0f / (1.0f + exp(-x));
}

DL_INLINE Floats tanh(Floats x) {
  Floats s = x * x;
  Floats p = all(-5.70498872745e-3f);
  p = p * s + 2.06390887954e-2f;
  p = p * s - 5.37397155531e-2f;
  p = p * s + 1.33314422036e-1f;
  p = p * s - 3.33332819422e-1f;
  Floats small = p * s * x + x;
  Floats large = 1.0f - 2.0f / (1.0f + exp(x + x));
  return s < 0.390625f ? small : large;
}

DL_WIDE_END

}  // namespace dl
