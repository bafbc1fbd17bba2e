import { describe, expect, test } from 'vitest';
import { upload } from './upload-for-tests.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Irsa Mail</title><link>https://mail.example</link><description>News</description>
<item><title>Gates &amp; gauges</title><link>https://mail.example/1</link><pubDate>Wed, 03 Apr 2024 23:40:00 -0500</pubDate><dc:creator>Mara Olde</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>The gates stay shut.</p><p>Nobody <b>knew</b>.</p><script>x</script>]]></content:encoded></item>
<item><title>Road closed</title><description>Farmers blocked the road.</description></item>
<item><title>Nothing</title><link>https://mail.example/3</link></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lakes Press</title><id>x</id><updated>2024-04-05T00:00:00Z</updated>
<entry><id>1</id><title>Talks resume</title><updated>2024-04-05T10:00:00Z</updated><published>2024-04-04T10:00:00Z</published>
<link rel="alternate" href="https://lakes.example/1"/><author><name>Ruta Hallen</name></author><content type="html">&lt;p&gt;Talks resume on Monday.&lt;/p&gt;</content></entry></feed>`;
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Kasmor Radio',
  items: [
    {
      id: '1',
      url: 'https://radio.example/1',
      title: 'Rain',
      content_text: 'Rain fell.',
      date_published: '2024-04-06T08:00:00+02:00',
    },
  ],
});

test('RSS: the full content before the summary, the summary where there is no more, an entry without either told', async () => {
  const { reports, errors } = await upload('a.xml', RSS);
  expect(reports.map(({ report }) => report)).toEqual([
    {
      text: 'Gates & gauges\n\nThe gates stay shut.\n\nNobody knew.',
      file: 'a.xml:1',
      title: 'Gates & gauges',
      published: '2024-04-03',
      source: 'Irsa Mail',
      url: 'https://mail.example/1',
      author: 'Mara Olde',
    },
    {
      text: 'Road closed\n\nFarmers blocked the road.',
      file: 'a.xml:2',
      title: 'Road closed',
      published: null,
      source: 'Irsa Mail',
      url: null,
    },
  ]);
  expect(errors).toEqual(['a.xml:3: entry 3 has no text, not even a summary']);
});

test.each([
  [
    'a.atom',
    ATOM,
    {
      title: 'Talks resume',
      text: 'Talks resume\n\nTalks resume on Monday.',
      published: '2024-04-04',
      source: 'Lakes Press',
      author: 'Ruta Hallen',
      url: 'https://lakes.example/1',
    },
  ],
  [
    'a.json',
    FEED,
    {
      title: 'Rain',
      text: 'Rain\n\nRain fell.',
      published: '2024-04-06',
      source: 'Kasmor Radio',
      url: 'https://radio.example/1',
    },
  ],
])('%s', async (name, content, expected) => {
  const { reports, errors } = await upload(name, content);
  expect(errors).toEqual([]);
  expect(reports[0]!.report).toMatchObject(expected);
});

describe('JSON', () => {
  test('one report keeps the name of its file', async () => {
    const { reports } = await upload('2024-04-02-a.json', '{"text":"The gates stay shut.","author":"Mara Olde"}');
    expect(reports[0]).toMatchObject({
      report: { file: '2024-04-02-a.json', published: '2024-04-02', author: 'Mara Olde' },
      origins: { published: 'file name', author: 'metadata' },
    });
  });
  test('an array of reports; what is none is told with its place', async () => {
    const { reports, errors } = await upload(
      'a.json',
      '[{"body":"One."}, 2, {"headline":"T"}, {"text":"Four.","date":"soon"}]',
    );
    expect(reports.map(({ report }) => report.file)).toEqual(['a.json:1']);
    expect(errors).toEqual([
      expect.stringMatching(/^a.json:2: is no report: it must hold one report/),
      expect.stringMatching(/^a.json:3: holds no report \(found: headline\)/),
      expect.stringMatching(/^a.json:4: "soon" is no date/),
    ]);
  });
  test('a reading gives its report', async () => {
    const report = {
      text: 'The gates stay shut.',
      title: 'Gates',
      published: '2024-04-02',
      file: 'x.txt',
      source: null,
    };
    const { reports } = await upload('a.json', JSON.stringify({ schema: 'rapporteur/reading@1', report, actors: [] }));
    expect(reports[0]!.report).toMatchObject({ text: report.text, title: 'Gates', published: '2024-04-02' });
  });
});

test.each([
  ['a.xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^a.xml: is no RSS or Atom feed; save the article itself/],
  ['a.rss', RSS.replace(/<item>[\s\S]*<\/item>/, ''), /^a.rss: is a feed without entries; nothing to read/],
  ['a.rss', RSS.slice(0, 200), /^a.rss: is (?:no RSS or Atom feed|a feed without entries)/],
  [
    'a.json',
    '{"name":"package","version":"1.0.0"}',
    /^a.json:1: holds no report \(found: name, version\): it must hold one report/,
  ],
  ['a.json', '{"text":', /^a.json: is not JSON: .*; one object a line goes into a .jsonl file/],
  ['a.json', '[]', /^a.json: is an empty array; nothing to read/],
  [
    'a.json',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [] }),
    /feed without entries/,
  ],
])('%s: %s', async (name, content, message) => {
  const { reports, errors } = await upload(name, content);
  expect({ reports, errors }).toEqual({ reports: [], errors: [expect.stringMatching(message)] });
});
