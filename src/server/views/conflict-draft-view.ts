import { draftModel, writeModelFile } from '../../conflict/index.ts';
import { draftMaterial } from './draft-material.ts';
import type { View } from './view.ts';

const HOW_TO_FINISH = 'A draft: every choice cites the words it rests on; go through them before you rely on it.';

/** A conflict model proposed from what parties hold, or what is missing to propose one. */
export const draftView: View<'GET /api/conflict/draft'> = (world) => {
  const draft = draftModel(draftMaterial({ dispute: world.dispute(), readings: world.readings }, world.codebook));
  if (draft.kind === 'too-little') return { draft };
  const { file, settlement, leftOut } = draft;
  return {
    draft: { kind: 'drafted', file, text: writeModelFile(file, [HOW_TO_FINISH, ...leftOut]), settlement, leftOut },
  };
};
