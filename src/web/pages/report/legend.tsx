/** How the marks read. */
export function Legend() {
  return (
    <p className="legend">
      <span className="unseen">How the marks read: </span>
      <span className="seg seg-source">who says it</span>
      <span className="seg seg-cue">how it is said</span>
      <span className="seg layer-1 todo-1">what is said</span>
      <span className="seg layer-2 todo-1 todo-2">within another</span>
      <span className="seg layer-1 done-1">decided</span>
      <span className="seg seg-trigger">what happens</span>
      <span className="seg seg-moment">when</span>
    </p>
  );
}
