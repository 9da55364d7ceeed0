/** Stands in for a section that could not be loaded or drawn; the rest of the pane stays as it is. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { FRAME } from '../words/frameWords.ts';
import { askAgain } from './onDemand.ts';

interface SectionBoundaryState {
  readonly hasFailed: boolean;
}

/** A class, as React tells nothing else of an error. */
export class SectionBoundary extends Component<{ readonly children: ReactNode }, SectionBoundaryState> {
  static getDerivedStateFromError(): SectionBoundaryState {
    return { hasFailed: true };
  }

  override state: SectionBoundaryState = { hasFailed: false };

  tryAgain = (): void => {
    askAgain();
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <MessageBar layout="multiline" intent="error">
        <MessageBarBody>{FRAME.sectionFailed}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={this.tryAgain}>
            {FRAME.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
