import { textSizes } from '../../../contract/text-size';
import { useTextSize } from '../../api/use-text-size';
import { Stepper } from '../../ui/stepper';
import { useToast } from '../../ui/toast';

/** The size of the usual text; the rest keeps its proportion to it. */
export function TextSizeChoice() {
  const { textSize, choose } = useTextSize();
  const toast = useToast();
  return (
    <Stepper
      label="Text size"
      value={textSize}
      least={textSizes.least}
      most={textSizes.most}
      onChange={(size) =>
        void choose(size).catch(({ message }: Error) => toast({ text: message, tone: 'problem' }))
      }
    />
  );
}
