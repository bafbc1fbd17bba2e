import { Link } from 'wouter';
import type { ActorLine } from '../../api/contract.ts';
import { actorAddress } from './actor-name.ts';
import { treeOf } from './actor-tree.ts';

interface ActorListProps {
  readonly lines: readonly ActorLine[];
  readonly current: string | null;
  /** What else the address carries, kept on the way to another actor. */
  readonly search: string;
}

/** Parties with those who speak for them, as a tree of links. */
export function ActorList({ lines, current, search }: ActorListProps) {
  const { branches, alone } = treeOf(lines);
  const link = (line: ActorLine) => (
    <Link
      href={`${actorAddress(line.name)}${search && `?${search}`}`}
      className="parties-link"
      aria-current={line.name === current ? 'true' : undefined}
    >
      <span dir="auto">{line.name}</span>
      <span className="muted small">
        {line.statements}
        <span className="unseen"> statements</span>
      </span>
    </Link>
  );
  return (
    <ul className="parties-tree">
      {branches.map(({ party, head, members }) => (
        <li key={party}>
          {head ? link(head) : <span className="parties-link">{party}</span>}
          {members.length > 0 && (
            <ul className="parties-tree">
              {members.map((line) => (
                <li key={line.name}>{link(line)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {alone.map((line) => (
        <li key={line.name}>{link(line)}</li>
      ))}
    </ul>
  );
}
