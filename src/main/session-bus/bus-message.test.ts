import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage, encodeCall } from './bus-message';

const call = {
  name: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  face: 'org.freedesktop.DBus.Properties',
  method: 'Get',
  args: ['org.kde.StatusNotifierWatcher', 'IsStatusNotifierHostRegistered']
};

test('a call is read back as it was written, whatever its arguments are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
        { maxLength: 5 }
      ),
      fc.integer({ min: 1, max: 2 ** 32 - 1 }),
      (args, serial) => {
        const bytes = encodeCall(serial, { ...call, args });
        expect(decodeMessage(bytes)).toEqual({
          length: bytes.length,
          message: expect.objectContaining({
            type: 'call',
            serial,
            path: call.path,
            face: call.face,
            member: 'Get',
            args
          })
        });
      }
    )
  );
});

test('a message that has not all arrived is waited for', () => {
  const bytes = encodeCall(7, call);
  for (let length = 0; length < bytes.length; length += 1)
    expect(decodeMessage(bytes.subarray(0, length))).toBeNull();
  expect(decodeMessage(Buffer.concat([bytes, bytes]))?.length).toBe(bytes.length);
});

test('what is no message, or a huge one, is refused before it is waited for', () => {
  expect(() => decodeMessage(Buffer.from('HTTP/1.1 200 OK\r\nServer: x\r\n'))).toThrow(RangeError);
  const huge = encodeCall(7, call);
  huge.writeUInt32LE(2 ** 27, 4);
  expect(() => decodeMessage(huge)).toThrow(RangeError);
});
