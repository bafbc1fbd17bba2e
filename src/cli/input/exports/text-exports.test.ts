import { describe, expect, test } from 'vitest';
import { upload } from '../upload-for-tests.ts';

const NEXIS = `
                               1 of 3 DOCUMENTS


                              Lakes Press Agency

                     April 3, 2024 Wednesday 9:12 AM GMT

Veldria starts filling Harrow Gorge reservoir; Kasmor
says it was not warned

BYLINE: By Mara Olde

SECTION: INTERNATIONAL; Pg. 4

LENGTH: 412 words

DATELINE: MERROWIN

Veldria has closed three of the six gates of its new dam and
begun to fill the reservoir behind it.

Kasmor denied having received a letter.

LOAD-DATE: April 4, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newswire


                   Copyright 2024 Lakes Press Agency
                         All Rights Reserved

                               2 of 3 DOCUMENTS


                               The Irsa Mail

                                April 4, 2024 Thursday
                                 Late Edition

BYLINE: By Nobody

LENGTH: 0 words

LOAD-DATE: April 4, 2024

                               3 of 3 DOCUMENTS


                               The Irsa Mail

                                April 5, 2024 Friday
                                 Late Edition

Gates stay shut

LENGTH: 1,020 words

The gates stay shut, the ministry said.

URL: https://mail.example/gates
`;

const NEXIS_UNI = `Gates stay shut
The Irsa Mail
April 5, 2024 Friday
Copyright 2024 The Irsa Mail All Rights Reserved
Section: NEWS
Length: 120 words
Byline: Mara Olde
Body

The gates stay shut, the ministry said.

Load-Date: April 6, 2024

End of Document

Talks resume
The Irsa Mail
April 7, 2024 Sunday
Section: NEWS
Length: 90 words
Body

Talks resume on Monday, an envoy said.

Load-Date: April 8, 2024

End of Document
`;

const FACTIVA = `HD  Gates stay shut, ministry
    says
BY  By Mara Olde
WC  412 words
PD  4 April 2024
ET  09:12
SN  The Irsa Mail
SC  IRSM
LA  English
CY  (c) 2024 The Irsa Mail.
LP

The gates stay shut, the ministry said on Thursday.

IN the delta, nobody was surprised.

TD

Farmers asked who would pay.

CO
irsmin : Ministry of Water
IN  i1 : Water
AN  Document IRSM000020240404ek4400001
HD  An article without text
WC  12 words
PD  5 April 2024
SN  The Irsa Mail
AN  Document IRSM000020240404ek4400002
`;

const PROQUEST = `Report Information from ProQuest

April 9 2024
____________________________________________________________

Document 1 of 2

Gates stay shut

Author: Olde, Mara

Abstract: The gates of the dam stay shut.

Full text: The gates stay shut, the ministry said on Thursday.

Location: Harrow Gorge, where the dam stands, was quiet.

Farmers asked who would pay.

Subject: Dams; Rivers

Location: Kasmor

Title: Gates stay shut

Publication title: The Irsa Mail; Oskavar

Publication date: Apr 4, 2024

ProQuest document ID: 3001

Document URL: https://archive.example/3001
____________________________________________________________

Document 2 of 2

Full text: Not available.

Title: A picture

Publication title: The Irsa Mail; Oskavar

Publication date: Apr 5, 2024

ProQuest document ID: 3002
____________________________________________________________

Contact us at: https://archive.example
`;

const ALL_METADATA = { title: 'metadata', published: 'metadata', source: 'metadata' };

describe('Nexis', () => {
  test('each article with its facts, wrapped lines joined, the broken one told with its line', async () => {
    const { reports, errors } = await upload('export.txt', NEXIS);
    expect(reports.map(({ report }) => report)).toEqual([
      {
        text: 'Veldria starts filling Harrow Gorge reservoir; Kasmor says it was not warned\n\nVeldria has closed three of the six gates of its new dam and begun to fill the reservoir behind it.\n\nKasmor denied having received a letter.',
        file: 'export.txt:5',
        title: 'Veldria starts filling Harrow Gorge reservoir; Kasmor says it was not warned',
        published: '2024-04-03',
        source: 'Lakes Press Agency',
        author: 'Mara Olde',
        url: null,
      },
      {
        text: 'Gates stay shut\n\nThe gates stay shut, the ministry said.',
        file: 'export.txt:52',
        title: 'Gates stay shut',
        published: '2024-04-05',
        source: 'The Irsa Mail',
        url: 'https://mail.example/gates',
      },
    ]);
    expect(reports[0]!.origins).toEqual({ ...ALL_METADATA, author: 'metadata' });
    expect(errors).toEqual([
      'export.txt:38: this article of a Nexis export has no text; export it again with its full text',
    ]);
  });
  test('the newer layout, each article closed by "End of Document"', async () => {
    const { reports, errors } = await upload('export.txt', NEXIS_UNI);
    expect(errors).toEqual([]);
    expect(
      reports.map(({ report }) => [report.title, report.published, report.source, report.text.split('\n\n')[1]]),
    ).toEqual([
      ['Gates stay shut', '2024-04-05', 'The Irsa Mail', 'The gates stay shut, the ministry said.'],
      ['Talks resume', '2024-04-07', 'The Irsa Mail', 'Talks resume on Monday, an envoy said.'],
    ]);
  });
});

test('Factiva: fields by their codes; a line of text that begins as a code does stays text', async () => {
  const { reports, errors } = await upload('export.txt', FACTIVA);
  expect(reports.map(({ report }) => report)).toEqual([
    {
      text: 'Gates stay shut, ministry says\n\nThe gates stay shut, the ministry said on Thursday.\n\nIN the delta, nobody was surprised.\n\nFarmers asked who would pay.',
      file: 'export.txt:1',
      title: 'Gates stay shut, ministry says',
      published: '2024-04-04',
      source: 'The Irsa Mail',
      author: 'Mara Olde',
      url: null,
    },
  ]);
  expect(errors).toEqual([
    expect.stringMatching(/^export.txt:25: this article \("An article without text"\) of a Factiva/),
  ]);
});

test('ProQuest: labelled fields between rules; a label inside the text stays text', async () => {
  const { reports, errors } = await upload('export.txt', PROQUEST);
  expect(reports.map(({ report }) => report)).toEqual([
    {
      text: 'Gates stay shut\n\nThe gates stay shut, the ministry said on Thursday.\n\nLocation: Harrow Gorge, where the dam stands, was quiet.\n\nFarmers asked who would pay.',
      file: 'export.txt:6',
      title: 'Gates stay shut',
      published: '2024-04-04',
      source: 'The Irsa Mail',
      author: 'Olde, Mara',
      url: 'https://archive.example/3001',
    },
  ]);
  expect(errors).toEqual([expect.stringMatching(/^export.txt:\d+: this article \("A picture"\) of a ProQuest export/)]);
});

describe('ordinary text is one report', () => {
  test.each([
    [
      'a sentence about documents',
      'Files found\n\nInspectors released 1 of 3 documents on Tuesday.\n\nLENGTH: 12 words',
    ],
    ['a page count alone', '1 of 3 DOCUMENTS\n\nThe gates stay shut.'],
    [
      'a leaflet with rules',
      `Programme\n\n${'_'.repeat(40)}\n\nTitle: Rivers and law\n\nAuthor: M. Olde\n\n${'_'.repeat(40)}\n\nTea at four.`,
    ],
    [
      'lines that begin with codes',
      'HD screens were shown.\n\nBY the river, PD said.\n\nTD and LP met.\n\nAN envoy left.',
    ],
    ['a headline field and no more', 'HD  Gates stay shut\n\nThe ministry spoke.'],
    ['an end mark alone', 'Length: 30 words\n\nThe gates stay shut.\n\nEnd of Document'],
    ['a form', 'Publication title: The Irsa Mail\nPublication date: Apr 4, 2024\nFull text: none yet'],
  ])('%s', async (_, text) => {
    const { reports, errors } = await upload('a.txt', text);
    expect(errors).toEqual([]);
    expect(reports.map(({ report }) => report.text)).toEqual([text]);
  });
});

test('text that would make a careless pattern run without end is read at once', async () => {
  const rules = `${'_'.repeat(21)}\n`.repeat(40_000);
  const { reports } = await upload('a.txt', `Publication title: x\n${rules}${'\n'.repeat(200_000)}LENGTH: many`);
  expect(reports).toHaveLength(1);
});
