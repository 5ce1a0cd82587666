import type { SearchHit } from '../../../contract/search';
import { hitKey } from '../../parts/found-hit';

/** The id of a hit's row, which the field names as the one its keys act on. */
export const optionId = (hit: SearchHit): string => `found ${hitKey(hit)}`;
