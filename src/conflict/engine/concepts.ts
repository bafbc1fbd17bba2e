/**
 * The stability concepts. `nash` (R): no improvement at all. `gmr`, general metarationality: every improvement can be answered
 * by moves to something no better. `smr`, symmetric metarationality: and from there the decision maker cannot escape.
 * `seq`, sequential stability: every improvement is answered by improvements of the opponents. `sseq`, symmetric sequential
 * stability (Rego and Vieira): and no escape. `sim`, simultaneous sanction (Fraser and Hipel): opponents who improve at the
 * same time as the decision maker leave it no better off.
 */
export const CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const;
export type Concept = (typeof CONCEPTS)[number];

export const CONCEPT_NAMES: Readonly<Record<Concept, string>> = {
  nash: 'Nash stability (R)',
  gmr: 'general metarationality (GMR)',
  smr: 'symmetric metarationality (SMR)',
  seq: 'sequential stability (SEQ)',
  sseq: 'symmetric sequential stability (SSEQ)',
  sim: 'simultaneous sanctioning (SIM)',
};
