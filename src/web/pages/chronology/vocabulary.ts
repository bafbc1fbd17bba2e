import type { EventStatus, PloverType } from '../../../record/index.ts';

const types: Readonly<Record<PloverType, true>> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
};
const statuses: Readonly<Record<EventStatus, true>> = {
  happened: true,
  planned: true,
  possible: true,
  denied: true,
  historical: true,
};
/** The record's own lists, complete by their types: taking the values from the room would load its checks with them. */
export const TYPES = Object.keys(types) as readonly PloverType[];
export const STATUSES = Object.keys(statuses) as readonly EventStatus[];
