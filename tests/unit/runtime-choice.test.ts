import { describe, expect, it } from 'vitest';
import { fallbackFor, noticeFor } from '../../scripts/runtime-choice.mjs';

describe('where the official runtime cannot be downloaded', () => {
  it('names both versions and the way out before it takes the fallback on linux-x64', () => {
    const { notice } = fallbackFor({ platform: 'linux', arch: 'x64' }, '45.4.1');
    expect(notice).toMatch(/45\.4\.1.*33\.2\.1.*ELECTRON_MIRROR/s);
  });

  it.each([
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64']
  ])('stops on %s-%s and names ELECTRON_MIRROR', (platform, arch) => {
    expect(() => fallbackFor({ platform, arch }, '45.4.1')).toThrow(/ELECTRON_MIRROR/);
  });
});

describe('the notice at every start', () => {
  it('says nothing about the wanted version', () => {
    expect(noticeFor('45.4.1', '45.4.1')).toBe('');
  });

  it('warns of another one', () => {
    expect(noticeFor('33.2.1', '45.4.1')).toMatch(/33\.2\.1, not 45\.4\.1/);
  });
});
