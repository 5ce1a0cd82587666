/** The names on the wire between preload and main. Without zod, for what a window's start waits for. */
export const bridgeChannels = {
  call: 'hallway:call',
  event: 'hallway:event',
  dropped: 'hallway:dropped'
} as const;
