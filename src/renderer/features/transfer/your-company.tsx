import type { ImportPreview } from '../../../contract/transfer';
import { wholeNumber } from '../../ui/format';
import { Select } from '../../ui/select';
import styles from './your-company.module.css';

interface YourCompanyProps {
  preview: ImportPreview;
  /** Null: people of all companies come in. */
  onChoose: (company: string | null) => void;
}

/** Where files name companies: which one is the person's own, whose people come in. It is remembered. */
export function YourCompany({ preview, onChoose }: YourCompanyProps) {
  const { company, companies } = preview;
  if (companies.length === 0 || (companies.length === 1 && company === companies[0]?.name))
    return null;
  const isListed = company === null || companies.some(({ name }) => name === company);
  return (
    <section className={styles.company}>
      <Select
        label="Your company"
        value={company ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">People of all companies</option>
        {!isListed && company !== null && <option value={company}>{company}, nobody here</option>}
        {companies.map(({ name, records }) => (
          <option key={name} value={name}>
            {name}, {wholeNumber(records)}
          </option>
        ))}
      </Select>
      <p className={styles.hint}>Only colleagues come in. What you choose is remembered.</p>
    </section>
  );
}
