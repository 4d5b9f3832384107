// libtorch has one random generator for the whole process, and resident memory is that of the process: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
