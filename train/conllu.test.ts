import { describe, expect, it } from 'vitest';
import { attributeOf, parseConllu } from './conllu.ts';

const SAMPLE = `# newdoc id = irsa-1
# newpar
# sent_id = 1
# text = Veldria won't sign.
1	Veldria	Veldria	PROPN	NNP	_	4	nsubj	_	_
2-3	won't	_	_	_	_	_	_	_	_
2	wo	will	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sign	sign	VERB	VB	_	0	root	_	SpaceAfter=No
4.1	it	it	PRON	PRP	_	_	_	_	_
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = 2
1	No	no	INTJ	UH	_	0	root	_	X=1|SpaceAfter=No
`;

describe('parseConllu', () => {
  const [first, second] = parseConllu(SAMPLE);

  it('keeps words, drops empty nodes, and counts heads from nought', () => {
    expect(first?.forms).toEqual(['Veldria', 'wo', "n't", 'sign', '.']);
    expect(first?.heads).toEqual([3, 3, 3, -1, 3]);
  });

  it('gives the words of a multiword token their spacing', () => {
    expect(first?.spaceAfter).toEqual([true, false, true, false, true]);
    expect(first?.continuesToken).toEqual([false, false, true, false, false]);
  });

  it('carries the document on and marks where paragraphs begin', () => {
    expect([first?.newDocument, first?.newParagraph, second?.newDocument, second?.newParagraph]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(second?.document).toBe('irsa-1');
    expect(second?.spaceAfter).toEqual([false]);
  });

  it('refuses a line of another shape', () => {
    expect(() => parseConllu('1\tone')).toThrow('ten columns');
  });
});

describe('attributeOf', () => {
  it('finds a whole name only', () => {
    expect(attributeOf('Span=1:2|NER=O', 'NER')).toBe('O');
    expect(attributeOf('XNER=O', 'NER')).toBeNull();
  });
});
