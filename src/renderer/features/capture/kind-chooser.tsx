import type { TouchKind } from '../../../domain/journal/touch';
import { touchKind } from '../../../domain/journal/touch';
import { iconOf } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { Choice, ChoiceList } from './choice-list';

interface KindChooserProps {
  kind: TouchKind | null;
  onChoose: (kind: TouchKind | null) => void;
  onClose: () => void;
  /** Tab; true when there was a guess to go to. */
  onNextGuess: () => boolean;
}

const note = 'note';

/** What kind of contact it was: arrows move, Enter chooses, Esc leaves it as it is. */
export function KindChooser({ kind, onChoose, onClose, onNextGuess }: KindChooserProps) {
  return (
    <ChoiceList
      label="What kind of contact was it?"
      grid
      onChoose={(key) => onChoose(touchKind.safeParse(key).data ?? null)}
      onClose={onClose}
      onNextGuess={onNextGuess}
    >
      {[...touchKind.options, null].map((one) => {
        const Icon = iconOf(one);
        return (
          <Choice
            key={one ?? note}
            id={one ?? note}
            textValue={kindName(one)}
            current={one === kind}
          >
            <Icon size={14} strokeWidth={1.9} />
            {kindName(one)}
          </Choice>
        );
      })}
    </ChoiceList>
  );
}
