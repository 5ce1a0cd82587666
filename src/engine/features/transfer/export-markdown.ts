import type { EngineContext } from '../../context';

export async function exportMarkdown(
  _context: EngineContext,
  _folder: string
): Promise<{ written: number; unchanged: number; removed: number }> {
  return { written: 0, unchanged: 0, removed: 0 };
}
