/** What is open under the selected card. */
export type Open = 'edit' | 'note' | null;
