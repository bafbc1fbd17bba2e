/** Room `server`: a desk over HTTP, and views of a whole desk. The app is a value; `rapporteur serve` gives it a socket. */

export { createApp, type ServerApp } from './app.ts';
export { type Failure, ROUTES } from './contract/index.ts';
export {
  type Exporter,
  type ExportFile,
  type ExportKind,
  type Imported,
  type Importer,
  LIMITS,
  type Limits,
  type ServerDeps,
  type UploadedFile,
} from './deps.ts';
export { Refusal } from './http/refusal.ts';
export { type Listening, listen } from './listen.ts';
export { draftMaterial } from './views/draft-material.ts';
export { createViews, type Viewed, type ViewOptions, type Views } from './views/views.ts';
