package io.kindline.domain.offenders;

import org.springframework.stereotype.Component;

@Component
public class DomainThatKnowsSpring {}
