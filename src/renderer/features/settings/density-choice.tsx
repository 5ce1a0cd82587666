import type { Density } from '../../../contract/desktop';
import { useLook } from '../../api/use-look';
import { Segmented } from '../../ui/segmented';

const choices: readonly { value: Density; text: string }[] = [
  { value: 'compact', text: 'Compact' },
  { value: 'comfortable', text: 'Comfortable' }
];

/** How close the rows of people and entries stand. */
export function DensityChoice() {
  const [density, choose] = useLook('density');
  return <Segmented label="Density" options={choices} value={density} onChange={choose} />;
}
