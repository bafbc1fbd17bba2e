import type { Handlers } from '../http/handler.ts';

export const conflictRoutes = {
  'POST /api/conflict/solve': ({ body }, { conflict, limits }) => conflict.ask({ task: 'solve', body }, limits.work),
  'POST /api/conflict/explain': ({ body }, { conflict, limits }) =>
    conflict.ask({ task: 'explain', body }, limits.work),
  'POST /api/conflict/unlock': ({ body }, { conflict, limits }) => conflict.ask({ task: 'unlock', body }, limits.work),
  'POST /api/conflict/sensitivity': ({ body }, { conflict, limits }) =>
    conflict.ask({ task: 'sensitivity', body }, limits.work),
} satisfies Partial<Handlers>;
