/** Labels before a colon that no one speaks, in small letters, their tokens parted by blanks. */
export const LINE_LABELS: ReadonlySet<string> = new Set(
  `
  also, analysis, background, breaking, byline, clarification, contact, correction, date, editor 's note,
  editor ’s note, e-mail, email, exclusive, fact sheet, fax, figure, interview, listen, live, location, look, more,
  note, notes, opinion, phone, photo, photos, place, previously, ps, quick facts, read, read more, related, review,
  see also, sidebar, source, sources, subject, summary, table, tel, telephone, time, tip, update, updated, venue,
  video, warning, watch, web, website, when, where, who, why, what, how`
    .split(/[,\n]/)
    .map((label) => label.trim())
    .filter(Boolean),
);
