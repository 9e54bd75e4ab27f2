import type { ComponentProps } from "react";
import classes from "./press.module.css";

/** A small quiet button, as stands under every figure and table. Plain, since there are many of them. */
export function Press(props: Omit<ComponentProps<"button">, "className" | "type">) {
	return <button {...props} type="button" className={classes.press} />;
}
