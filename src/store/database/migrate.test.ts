import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { overPglite } from './connect-pglite.ts';
import { migrate } from './migrate.ts';
import { FORMAT } from './migrations/index.ts';

test('an empty database is brought to the newest format, and one of a newer version is refused', async () => {
  const pglite = await PGlite.create();
  const database = overPglite(pglite);
  await migrate(database, 'here');
  await migrate(database, 'here');
  const { rows } = await pglite.query(`select value from meta where key = 'format'`);
  expect(rows).toEqual([{ value: String(FORMAT) }]);
  await pglite.query(`update meta set value = '${FORMAT + 1}' where key = 'format'`);
  await expect(migrate(database, 'here')).rejects.toEqual(
    expect.objectContaining({ code: 'newer-format', message: expect.stringMatching(/^here: .*install the newer/) }),
  );
  await database.destroy();
});
