import { expect, test } from 'vitest';
import { addressOf } from './request.ts';

test('an address carries what is set and leaves out what is not', () => {
  expect(addressOf('/api/reports', { text: 'a & b', source: '', once: false, from: null, limit: 0 })).toBe(
    '/api/reports?text=a+%26+b&limit=0',
  );
  expect(addressOf('/api/reports')).toBe('/api/reports');
});

test('several values repeat their name', () => {
  expect(addressOf('/api/network', { without: ['Kasmor', 'Lake Board'] })).toBe(
    '/api/network?without=Kasmor&without=Lake+Board',
  );
});
