/** Room `network`: discourse networks of coded statements. Pure. */

export { TIME_UNITS, type TimeUnit } from './calendar.ts';
export type { CodedStatement } from './coded-statement.ts';
export { KERNELS, type Kernel, type KernelWindow, kernelWindows } from './kernel-windows.ts';
export { type Matrix, toRows } from './matrix.ts';
export { computeNetwork, type Network } from './network.ts';
export {
  AGGREGATIONS,
  type Aggregation,
  checkOptions,
  DEFAULT_OPTIONS,
  DUPLICATES,
  type Duplicates,
  type Exclusion,
  type NetworkOptions,
  NORMALIZATIONS,
  type Normalization,
} from './options.ts';
export { type CalendarWindow, calendarWindows, eventWindows } from './time-windows.ts';
