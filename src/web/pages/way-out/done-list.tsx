/** What is done in a state, an option a line. */
export function DoneList({ done }: { readonly done: readonly string[] }) {
  if (done.length === 0) return <p className="muted">Nothing is done.</p>;
  return (
    <ul className="done">
      {done.map((option) => (
        <li key={option} dir="auto">
          {option}
        </li>
      ))}
    </ul>
  );
}
