import type { Density } from '../../../contract/desktop';
import { Segmented } from '../../ui/segmented';
import { useChooseLook } from './use-choose-look';

const choices: readonly { value: Density; text: string }[] = [
  { value: 'compact', text: 'Compact' },
  { value: 'comfortable', text: 'Comfortable' }
];

/** How close the rows of people and entries stand. */
export function DensityChoice({ density }: { density: Density }) {
  const { asked, choose } = useChooseLook('setDensity');
  return (
    <Segmented
      label="Density"
      options={choices}
      value={asked?.density ?? density}
      onChange={(value) => choose({ density: value })}
    />
  );
}
