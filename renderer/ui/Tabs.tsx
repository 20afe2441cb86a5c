import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import './Tabs.css'

export interface TabsProps<T extends string> {
  /** what the tabs choose between, for screen readers */
  label: string
  selected: T
  onSelect: (id: T) => void
  tabs: readonly { id: T; label: string; count?: number | undefined }[]
  /** the chosen tab's content */
  children: ReactNode
}

/** Several views of one thing; arrows move between them. */
export function Tabs<T extends string>({ label, selected, onSelect, tabs, children }: TabsProps<T>) {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(key as T)}>
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab" data-testid={`tab-${tab.id}`}>
            {tab.label}
            {tab.count === undefined ? null : <span className="tabs__count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} id={selected} className="tabs__panel">
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
