import type {
  BackboneSet,
  ConceptShare,
  NestedBackbone,
  Network,
  NetworkTable,
  NodeMeasures,
  Polarization,
  Similarity,
  TieRange,
} from '../../network/index.ts';

/** What was measured of a network; JSON has it under these names. */
export interface Measures {
  readonly shares?: readonly ConceptShare[];
  readonly similarity?: { readonly measure: Similarity; readonly matrix: readonly (readonly number[])[] };
  readonly nodes?: readonly NodeMeasures[];
  /** The members of each community, in the order of the rows. */
  readonly communities?: readonly (readonly string[])[];
  readonly polarization?: Polarization;
  readonly backbone?: NestedBackbone | BackboneSet;
  readonly ranges?: readonly TieRange[];
}

/** A network ready to be written, and what was measured of it. */
export interface Result {
  readonly table: NetworkTable;
  readonly measures: Measures;
  /** Null if it came from a file of ties. */
  readonly network: Network | null;
}
