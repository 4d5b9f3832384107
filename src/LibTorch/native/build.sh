#!/bin/sh
# Compiles the native part of LibTorch where no .NET SDK is: with cmake 3.18 and a C++17 compiler, against the libtorch whose
# folder LIBTORCH names, else the system's (Debian: libtorch-dev).
#   build.sh TARGET      TARGET is the file to write: .../libdeeplearn_torch.so
set -eu

target=${1:?"usage: build.sh TARGET, for example build.sh module/bin/libdeeplearn_torch.so"}
source=$(cd "$(dirname "$0")" && pwd)

for program in cmake make c++; do
    command -v "$program" > /dev/null || {
        echo "build.sh: '$program' was not found. The native part is compiled with cmake, make and a C++17 compiler: install them (Debian: apt-get install cmake make g++)." >&2
        exit 1
    }
done

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
trap 'exit 130' INT TERM
{
    cmake -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=Release &&
        cmake --build "$build" --parallel "$(getconf _NPROCESSORS_ONLN)"
} > "$build/log" 2>&1 || {
    grep -iE -A 3 'error' "$build/log" | head -n 20 >&2 || tail -n 20 "$build/log" >&2
    echo "build.sh: no native part for libtorch in '${LIBTORCH:-the system}'. LIBTORCH must name the unpacked folder of PyTorch's libtorch (with include, lib and share), version 1.13 or later." >&2
    exit 1
}

# A name of its own first: a second start at the same moment must not load half a file.
mkdir -p "$(dirname "$target")"
cp "$build/libdeeplearn_torch.so" "$target.$$"
mv "$target.$$" "$target"
