function F { $MyInvocation.PositionMessage; $MyInvocation.OffsetInLine; $MyInvocation.PipelineLength; $MyInvocation.PipelinePosition }
1 | F
F
  F
