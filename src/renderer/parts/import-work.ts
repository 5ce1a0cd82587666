import { useIsMutating } from '@tanstack/react-query';

/** What imports and their undos are known by while they are under way, whatever page one is on. */
export const importWork = 'import-work';

/** Whether an import or the undo of one is under way: the journal answers nobody else meanwhile. */
export const useIsImporting = (): boolean => useIsMutating({ mutationKey: [importWork] }) > 0;
