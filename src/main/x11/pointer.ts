import { once } from 'node:events';
import { connectToX } from './x-connection';

/**
 * Where the mouse is on an X11 screen, in pixels; null where that cannot be asked. Chromium knows it
 * only while one of its own windows is seen: with the icon alone it tells where it was at the start.
 */
export async function pointerOnX11(
  env: NodeJS.ProcessEnv
): Promise<{ x: number; y: number } | null> {
  // Behind a Wayland desktop's X server, the mouse is only where X11 windows are.
  if (env['XDG_SESSION_TYPE'] === 'wayland' || env['WAYLAND_DISPLAY']) return null;
  try {
    const { socket, root } = await connectToX(env);
    socket.setTimeout(500, () => socket.destroy());
    const request = Buffer.alloc(8);
    request[0] = 38;
    request.writeUInt16LE(2, 2);
    request.writeUInt32LE(root, 4);
    socket.write(request);
    const [reply] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as [
      unknown
    ];
    socket.destroy();
    const isReply = Buffer.isBuffer(reply) && reply[0] === 1 && reply.length >= 20;
    return isReply ? { x: reply.readInt16LE(16), y: reply.readInt16LE(18) } : null;
  } catch {
    return null;
  }
}
