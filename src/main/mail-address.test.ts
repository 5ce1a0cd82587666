import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desktopApi } from '../contract/desktop';
import { mailAddress } from './mail-address';

test('a draft becomes an address a mail program understands (U17)', () => {
  const draft = { to: 'ana@example.com', subject: 'Thanks & more', body: 'Hi Ana,\nthank you?' };
  expect(mailAddress(draft)).toBe(
    'mailto:ana@example.com?subject=Thanks%20%26%20more&body=Hi%20Ana%2C%0D%0Athank%20you%3F'
  );
});

test('no text adds a header of its own (U17)', () => {
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

test('neither does whom it is for: nothing but one address is let into that place (U17)', () => {
  for (const to of [
    'ana@x.example?bcc=evil@y.example',
    'ana@x.example&body=z',
    'ana@x.example%0D%0Abcc:evil@y.example',
    'ana@x.example\r\nBcc: evil@y.example',
    'ana@x.example,evil@y.example'
  ]) {
    expect(desktopApi.writeMail.input.safeParse({ to, subject: '', body: '' }).success).toBe(false);
    const [address, ...queries] = mailAddress({ to, subject: '', body: '' }).split('?');
    expect(queries).toEqual(['subject=&body=']);
    expect(address).not.toMatch(/[&,\r\n]|%0D%0A(?!bcc)/i);
  }
});
