import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  /** `primary`: the one main action of the screen. `plain`: looks like a link. */
  readonly look?: "primary" | "secondary" | "plain" | "icon";
  /** The work goes on; a second press does nothing. The button stays reachable, unlike a disabled one. */
  readonly busy?: boolean;
}

export function Button({ look = "secondary", busy = false, onClick, ...rest }: ButtonProps) {
  const press = busy ? undefined : onClick;
  return (
    <button
      type="button"
      className={`fp-button fp-button--${look}`}
      aria-busy={busy}
      onClick={press}
      {...rest}
    />
  );
}
