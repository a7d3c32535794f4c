import { Component, type ReactNode } from "react";
import { t } from "../state/translate.ts";
import { Button } from "./button.tsx";
import styles from "./error-boundary.module.css";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onLeave: () => void;
}

/** Catches a bug in a screen: says so in words and offers the way back. React offers no other way than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles["broken"]} role="alert">
        <p>{t("screen.broken")}</p>
        <Button
          look="line"
          onClick={() => {
            this.setState({ broken: false });
            this.props.onLeave();
          }}
        >
          {t("action.back")}
        </Button>
      </main>
    );
  }
}
