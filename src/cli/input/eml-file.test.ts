import { describe, expect, test } from 'vitest';
import { upload } from './upload-for-tests.ts';

const HEADERS = `From: Lakes Press <desk@lakes.example>
To: you@example.org
Date: Wed, 3 Apr 2024 23:40:00 -0500
Subject: =?utf-8?Q?Gates_stay_shut_=E2=80=93_ministry?=
MIME-Version: 1.0
`;
const mail = (text: string) => text.replace(/\n/g, '\r\n');

test('subject, sender and the day as the header writes it; the plain text before the page', async () => {
  const { reports } = await upload(
    'a.eml',
    mail(`${HEADERS}Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8

The gates stay shut, the ministry said.
--x
Content-Type: text/html; charset=utf-8

<p>Not this.</p>
--x--
`),
  );
  expect(reports).toEqual([
    {
      report: {
        text: 'Gates stay shut – ministry\n\nThe gates stay shut, the ministry said.',
        file: 'a.eml',
        title: 'Gates stay shut – ministry',
        published: '2024-04-03',
        source: 'Lakes Press',
        url: null,
      },
      origins: { title: 'metadata', published: 'metadata', source: 'metadata', author: null },
    },
  ]);
});

test('a mail that is only a page', async () => {
  const { reports } = await upload(
    'a.eml',
    mail(
      `${HEADERS}Content-Type: text/html; charset=utf-8\n\n<html><body><p>The gates stay shut.</p><p>Nobody knew.</p></body></html>`,
    ),
  );
  expect(reports[0]!.report.text).toBe('Gates stay shut – ministry\n\nThe gates stay shut.\n\nNobody knew.');
});

const FORWARDED = `
For you.

---------- Forwarded message ---------
From: Irsa Mail <news@mail.example>
Date: Tue, 2 Apr 2024 at 09:10
Subject: Farmers block delta road
To: me@example.org

Farmers blocked the road, a spokeswoman said.
`;

describe('forwarded', () => {
  test('an article has the headers of the mail in which it came, and no note above it', async () => {
    const { reports } = await upload('a.eml', mail(`${HEADERS}\n${FORWARDED}`));
    expect(reports[0]!.report).toMatchObject({
      text: 'Farmers block delta road\n\nFarmers blocked the road, a spokeswoman said.',
      title: 'Farmers block delta road',
      published: '2024-04-02',
      source: 'Irsa Mail',
    });
  });
  test('headers without a line above them count where the subject says that a mail is passed on, and nowhere else', async () => {
    const text =
      'From: Irsa Mail <x@mail.example>\nSent: Tuesday, April 2, 2024 10:00 AM\nSubject: Gates shut\n\nThe gates are shut.';
    const passed = await upload('a.eml', mail(`${HEADERS.replace(/Subject: .*/, 'Subject: FW: Gates')}\n${text}`));
    expect(passed.reports[0]!.report).toMatchObject({
      text: 'Gates shut\n\nThe gates are shut.',
      published: '2024-04-02',
    });
    const own = await upload('a.eml', mail(`${HEADERS}\n${text}`));
    expect(own.reports[0]!.report).toMatchObject({ published: '2024-04-03', source: 'Lakes Press' });
  });
  test('a reply that quotes a mail keeps its own headers', async () => {
    const text = 'Agreed.\n\nOn Tue, 2 Apr 2024, Irsa Mail wrote:\n> From: x\n> Farmers blocked the road.';
    const { reports } = await upload('a.eml', mail(`${HEADERS}\n${text}`));
    expect(reports[0]!.report).toMatchObject({ published: '2024-04-03', source: 'Lakes Press' });
    expect(reports[0]!.report.text).toContain('Agreed.');
  });
});

test('attachments of known kinds are reports too, a mail inside a mail among them; pictures are passed over', async () => {
  const { reports, errors } = await upload(
    'a.eml',
    mail(`${HEADERS}Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

See below.
--x
Content-Type: text/plain; name="2024-04-01-road.txt"
Content-Disposition: attachment; filename="2024-04-01-road.txt"

The road is closed.
--x
Content-Type: image/png; name="gate.png"
Content-Disposition: attachment; filename="gate.png"

xx
--x
Content-Type: message/rfc822

From: Irsa Mail <news@mail.example>
Date: Mon, 1 Apr 2024 08:00:00 +0000
Subject: Ford closed

The ford is closed.
--x--
`),
  );
  expect(errors).toEqual([]);
  expect(reports.map(({ report }) => [report.file, report.published, report.source, report.text.trim()])).toEqual([
    ['a.eml', '2024-04-03', 'Lakes Press', 'Gates stay shut – ministry\n\nSee below.'],
    ['a.eml/2024-04-01-road.txt', '2024-04-01', null, 'The road is closed.'],
    ['a.eml/forwarded.eml', '2024-04-01', 'Irsa Mail', 'Ford closed\n\nThe ford is closed.'],
  ]);
});

test.each([
  ['without text', `${HEADERS}\n`, /^a.eml: is an e-mail without text; save its attachment or the page it links to$/],
  [
    'no e-mail',
    'The gates stay shut.\n\nNobody knew.',
    /^a.eml: is no e-mail: it begins with no From:, Subject: or Date:/,
  ],
])('%s', async (_, content, message) => {
  const { reports, errors } = await upload('a.eml', mail(content));
  expect({ reports, errors }).toEqual({ reports: [], errors: [expect.stringMatching(message)] });
});
