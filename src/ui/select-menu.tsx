import { useId } from "preact/hooks";

interface SelectMenuProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Values with their names. */
  readonly options: readonly (readonly [Value, string])[];
  readonly select: (value: Value) => void;
}

/** A menu with its label, from which one value is chosen. */
export function SelectMenu<Value extends string>({ label, value, options, select }: SelectMenuProps<Value>) {
  const id = useId();
  return (
    <span class="select-menu">
      <label for={id}>{label}</label>{" "}
      <select id={id} value={value} onChange={({ currentTarget }) => select(currentTarget.value as Value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
