import { textSizes } from '../../../contract/text-size';
import { useLook } from '../../api/use-look';
import { Stepper } from '../../ui/stepper';

/** The size of the usual text; the rest keeps its proportion to it. */
export function TextSizeChoice() {
  const [textSize, choose] = useLook('textSize');
  const { least, most } = textSizes;
  return <Stepper label="Text size" value={textSize} least={least} most={most} onChange={choose} />;
}
