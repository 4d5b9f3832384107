// Resident memory, tensor counts and the default random generator belong to the process: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
