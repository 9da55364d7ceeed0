/** The heading of a part of a section; the keyboard can be sent to it when what was pressed has gone. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
});

interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
}

export function SectionHeading({ children, ref }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
