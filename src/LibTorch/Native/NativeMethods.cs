using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>The C functions of the shim. Short ones that cannot block skip the GC transition.</summary>
internal static unsafe partial class NativeMethods
{
    private const string Library = NativeLoader.Library;

    static NativeMethods() => NativeLibrary.SetDllImportResolver(typeof(NativeMethods).Assembly, NativeLoader.Resolve);

    [LibraryImport(Library)]
    internal static partial byte* dl_last_error();

    // Operators
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint dl_find_operator(string name, string overload);

    [LibraryImport(Library)]
    internal static partial byte* dl_operator_schema(nint op);

    [LibraryImport(Library)]
    internal static partial int dl_call(nint op, Value* arguments, int count, Value* results, int capacity);

    [LibraryImport(Library)]
    internal static partial void dl_free(void* memory);

    // Tensors
    [LibraryImport(Library)]
    internal static partial void dl_tensor_release(nint tensor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int dl_tensor_info(nint tensor, TensorInfo* info);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_names(nint tensor, byte* buffer, int capacity);

    // Gradients
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int dl_grad_enabled();

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void dl_set_grad_enabled(int enabled);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int dl_inference_enabled();

    [LibraryImport(Library)]
    internal static partial nint dl_inference_enter(int enabled);

    [LibraryImport(Library)]
    internal static partial void dl_inference_leave(nint guard);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_set_requires_grad(nint tensor, int required);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_grad(nint tensor, Value* result);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_set_grad(nint tensor, nint grad);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_grad_fn(nint tensor, byte* buffer, int capacity);

    [LibraryImport(Library)]
    internal static partial int dl_backward(nint* tensors, int count, nint* gradients, nint* inputs, int inputCount, int retainGraph, int createGraph);

    [LibraryImport(Library)]
    internal static partial int dl_autograd_grad(nint* outputs, int count, nint* gradients, nint* inputs, int inputCount, int retainGraph, int createGraph, int allowUnused, Value* results);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int dl_anomaly_enabled();

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int dl_anomaly_checks_nan();

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void dl_set_anomaly(int enabled, int checkNan);

    // Callbacks
    [LibraryImport(Library)]
    internal static partial void dl_callback_result(nint sink, int index, nint tensor);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void dl_callback_fail(nint sink, string message, nint exception, delegate* unmanaged<nint, void> release);

    [LibraryImport(Library)]
    internal static partial nint dl_callback_exception();

    [LibraryImport(Library)]
    internal static partial void dl_callback_forget();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint dl_function_new(
        string name, nint owner, delegate* unmanaged<nint, Value*, int, nint, int> apply, delegate* unmanaged<nint, void> release, nint* inputs, int count, int recorded);

    [LibraryImport(Library)]
    internal static partial void dl_function_release(nint function);

    [LibraryImport(Library)]
    internal static partial nint dl_function_address(nint function);

    [LibraryImport(Library)]
    internal static partial int dl_function_finish(
        nint function, int recorded, int materialize, nint* inputs, int inputCount, nint* constant, int constantCount, nint* dirty, int dirtyCount,
        nint* saved, int savedCount, nint* outputs, int count, Value* results);

    [LibraryImport(Library)]
    internal static partial int dl_function_saved(nint address, Value* results, int capacity);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_add_hook(nint tensor, nint owner, delegate* unmanaged<nint, Value*, int, nint, int> apply, delegate* unmanaged<nint, void> release);

    [LibraryImport(Library)]
    internal static partial int dl_tensor_remove_hook(nint tensor, int id);

    // Graphs
    [LibraryImport(Library)]
    internal static partial nint dl_graph_root(nint tensor);

    [LibraryImport(Library)]
    internal static partial int dl_graph_name(nint node, byte* buffer, int capacity);

    [LibraryImport(Library)]
    internal static partial int dl_graph_inputs(nint node, nint* inputs, int capacity);

    [LibraryImport(Library)]
    internal static partial int dl_graph_leaf(nint node, Value* leaf);

    // Process
    [LibraryImport(Library)]
    internal static partial byte* dl_torch_version();

    [LibraryImport(Library)]
    internal static partial int dl_build_info(byte* buffer, int capacity);

    [LibraryImport(Library)]
    internal static partial int dl_num_threads();

    [LibraryImport(Library)]
    internal static partial int dl_set_num_threads(int count);

    [LibraryImport(Library)]
    internal static partial int dl_default_dtype();

    [LibraryImport(Library)]
    internal static partial int dl_set_default_dtype(int type);

    [LibraryImport(Library)]
    internal static partial int dl_cuda_device_count();

    [LibraryImport(Library)]
    internal static partial int dl_manual_seed(long seed);

    [LibraryImport(Library)]
    internal static partial nint dl_generator_new(int deviceType, int deviceIndex, long seed, int shared);

    [LibraryImport(Library)]
    internal static partial void dl_generator_release(nint generator);

    [LibraryImport(Library)]
    internal static partial long dl_generator_seed(nint generator);

    [LibraryImport(Library)]
    internal static partial int dl_generator_set_seed(nint generator, long seed);

    [LibraryImport(Library)]
    internal static partial int dl_generator_state(nint generator, Value* result);

    [LibraryImport(Library)]
    internal static partial int dl_generator_set_state(nint generator, nint state);

    [LibraryImport(Library)]
    internal static partial int dl_kernels_enabled();

    [LibraryImport(Library)]
    internal static partial void dl_set_kernels_enabled(int enabled);

    // Memory
    [LibraryImport(Library)]
    internal static partial int dl_memory_use_cache(long limit);

    [LibraryImport(Library)]
    internal static partial void dl_memory_statistics(long* four);

    [LibraryImport(Library)]
    internal static partial void dl_memory_trim();
}
