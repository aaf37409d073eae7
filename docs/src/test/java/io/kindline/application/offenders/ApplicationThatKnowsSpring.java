package io.kindline.application.offenders;

import org.springframework.stereotype.Component;

@Component
public class ApplicationThatKnowsSpring {}
