interface CheckedSettingProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly name: string;
  readonly why: string;
}

/** A setting that is on or off, with a sentence on what that means. */
export const CheckedSetting = ({ isOn, onChange, name, why }: CheckedSettingProps) => (
  <label class="setting">
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>
      {name}
      <span class="small muted">{why}</span>
    </span>
  </label>
);
