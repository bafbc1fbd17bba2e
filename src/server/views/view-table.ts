/** Every view by name: what the thread can be asked. */
import { chronologyView, clashesView } from './accounts-view.ts';
import { actorView, mergePreviewView, splitPreviewView } from './actors-view.ts';
import { briefView } from './brief-view.ts';
import { draftView } from './conflict-draft-view.ts';
import { issuesView } from './issues-view.ts';
import { networkView, tieView, windowsView } from './network-view.ts';
import { cellView, positionsView } from './positions-view.ts';

export const VIEWS = {
  positions: positionsView,
  cell: cellView,
  clashes: clashesView,
  chronology: chronologyView,
  issues: issuesView,
  network: networkView,
  tie: tieView,
  windows: windowsView,
  draft: draftView,
  brief: briefView,
  actor: actorView,
  mergePreview: mergePreviewView,
  splitPreview: splitPreviewView,
} as const;

export type ViewName = keyof typeof VIEWS;
export type ViewAsk<N extends ViewName> = Parameters<(typeof VIEWS)[N]>[1];
export type ViewAnswer<N extends ViewName> = Awaited<ReturnType<(typeof VIEWS)[N]>>;
