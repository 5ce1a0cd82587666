import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailAddress } from './mail-address';

test('a draft becomes an address a mail program understands', () => {
  const draft = { to: 'ana@example.com', subject: 'Thanks & more', body: 'Hi Ana,\nthank you?' };
  expect(mailAddress(draft)).toBe(
    'mailto:ana@example.com?subject=Thanks%20%26%20more&body=Hi%20Ana%2C%0D%0Athank%20you%3F'
  );
});

test('no text adds a header of its own', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const address = mailAddress({ to: null, subject, body });
      const query = new URLSearchParams(address.slice('mailto:?'.length));
      expect([...query.keys()]).toEqual(['subject', 'body']);
      expect(query.get('subject')).not.toMatch(/[\r\n]/);
    })
  );
});
