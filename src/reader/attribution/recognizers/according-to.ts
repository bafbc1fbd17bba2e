import type { Attribution } from '../../work.ts';
import { extentOf, LONGEST_SENTENCE, without } from '../syntax/clause.ts';
import { type AttributionRecognizer, proposal } from './recognizer.ts';

/** "According to the ministry, …", "…, according to two officials". */
export const accordingTo: AttributionRecognizer = {
  name: 'according to',
  propose: ({ analysis, extents }) => {
    const { tokens, sentences } = analysis;
    const found: Attribution[] = [];
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (tokens[i]!.text.toLowerCase() !== 'according' || tokens[i + 1]!.text.toLowerCase() !== 'to') continue;
      const sentence = sentences[tokens[i]!.sentence]!;
      if (sentence.to - sentence.from > LONGEST_SENTENCE) continue;
      let head = i + 2;
      // The noun that "according to" marks: upwards from the word after it, as long as that stands to the right.
      for (let k = 0; k < 8; k++) {
        const up = tokens[head]!.head;
        if (up <= head || up >= sentence.to || tokens[up]!.upos === 'VERB') break;
        head = up;
      }
      let to = Math.max(i + 3, extentOf(extents, head).to);
      for (let k = i + 2; k < to; k++)
        if (tokens[k]!.text === ',' && k > head && tokens[k + 1]?.upos !== 'PROPN' && tokens[k + 1]?.upos !== 'DET')
          to = Math.max(i + 3, k);
      while (to > i + 3 && tokens[to - 1]!.upos === 'PUNCT') to--;
      if (to > sentence.to) continue;
      const content = without(analysis, { from: sentence.from, to: sentence.to }, [{ from: i, to }]);
      if (content.length > 0)
        found.push(proposal(analysis, [{ from: i + 2, to }], [{ from: i, to: i + 2 }], content, 0.8, 'according to'));
    }
    return found;
  },
};
